/** A comment of GitHub has 65,536 characters at most. */
const ROOM = 65_000;

/** Recognises what these scripts have written. @param {string} title */
export const marker = (title) => `<!-- portals: ${title.replaceAll("-->", "")} -->`;

/** @param {string} title @param {readonly string[]} texts Markdown */
export function body(title, texts) {
  const whole = [marker(title), `## ${title}`, ...texts.map((text) => text.trim())].join("\n\n");
  if (whole.length <= ROOM) return `${whole}\n`;
  return `${whole.slice(0, ROOM)}\n\n${whole.length - ROOM} characters more have no room here; the log of the job has them.\n`;
}
