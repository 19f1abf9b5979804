/** Lower case, everything else to `_`; a number follows when the slug is taken (inferred). */
export function freeSlug(friendlyName: string, taken: ReadonlySet<string>): string {
  const slug =
    friendlyName
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "_")
      .replace(/^_+|_+$/g, "") || "_";
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}_${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
