/** Whether a name fits a pattern in which `*` stands for any text and `?` for one sign. */
export function fitsPattern(pattern: string, name: string, anyCase = false): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${source}$`, anyCase ? "isu" : "su").test(name);
}
