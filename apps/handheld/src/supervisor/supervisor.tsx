/** The tablet view. */
export default function Supervisor() {
  return null;
}
