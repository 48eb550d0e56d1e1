import './drawn-code.css';

export interface DrawnCodeProps {
  readonly kind: 'square' | 'bars' | 'command';
  readonly label: string;
  /** Made by us from fixed characters; nothing of it comes from outside. */
  readonly svg: string;
}

/** A code as it is printed: black on white in both themes, with its quiet zone. */
export function DrawnCode({ kind, label, svg }: DrawnCodeProps) {
  const picture = svg.replace('<svg ', '<svg shape-rendering="crispEdges" aria-hidden="true" ');
  return (
    <div
      className="fh-drawn-code"
      data-kind={kind}
      role="img"
      aria-label={label}
      dangerouslySetInnerHTML={{ __html: picture }}
    />
  );
}
