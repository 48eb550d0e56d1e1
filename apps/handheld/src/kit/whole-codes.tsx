const codes = /((?:[\p{L}\p{N}]+-)+[\p{L}\p{N}]+)/u;

/** Text in which bins and other codes with hyphens stay in one piece: they are never cut at the end of a line. */
export const WholeCodes = ({ text }: { readonly text: string }) =>
  text.split(codes).map((part, i) =>
    i % 2 === 1 && /\p{N}/u.test(part) ? (
      <span key={i} className="fh-whole">
        {part}
      </span>
    ) : (
      part
    ),
  );
