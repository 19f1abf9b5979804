/** Whether a version, `v3.259.0` for example, is at least another one. A text without a version is not. */
export function atLeast(version: string, oldest: string): boolean {
  const have = /(\d+)\.(\d+)(?:\.(\d+))?/
    .exec(version)
    ?.slice(1)
    .map((part) => Number(part ?? 0));
  if (!have) return false;
  const want = oldest.split(".").map(Number);
  const at = want.findIndex((part, index) => part !== (have[index] ?? 0));
  return at === -1 || (have[at] ?? 0) > (want[at] ?? 0);
}
