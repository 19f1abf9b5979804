/** Devices that Windows has in every folder, whatever the ending. */
const DEVICE = /^(con|prn|aux|nul|conin|conout|com\d|lpt\d)$/i;

/**
 * The name of a file that every file system takes, and none has twice. `taken` is added to.
 *
 * @param slug words of letters and digits with hyphens between
 * @param other what to try before numbers
 */
export function fileName(slug: string, ending: string, taken: Set<string>, other = slug): string {
  const safe = (text: string) => (DEVICE.test(text) ? `${text}-file` : text).slice(0, 100) || "file";
  const wishes = [safe(slug), safe(other)];
  for (let number = 2; ; number++) {
    const wish = wishes.shift() ?? `${safe(other)}-${number}`;
    const name = `${wish}.${ending}`;
    if (taken.has(folded(name))) continue;
    taken.add(folded(name));
    return name;
  }
}

/** Names that some file system takes for the same. */
export const folded = (name: string): string => name.normalize("NFKC").toUpperCase().toLowerCase();
