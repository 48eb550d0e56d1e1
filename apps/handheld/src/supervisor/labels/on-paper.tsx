import { PaperButton, type PaperButtonProps } from './paper-button.tsx';
import { PdfButton } from './pdf-button.tsx';

/** Labels without a label printer: through this browser, which works offline, or as the server's file. */
export const OnPaper = (props: PaperButtonProps) => (
  <>
    <PaperButton {...props} />
    <PdfButton {...props} />
  </>
);
