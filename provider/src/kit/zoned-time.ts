const form = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d:?\d\d)?\[([\w+/:-]+)\]$/i;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/**
 * The instant of a local time with a zone name, `2022-10-20T00:00+01:00[Europe/Paris]`, in ms UTC. The zone counts and
 * not the offset, which only chooses between the two instants of an hour that a change of the clocks repeats. A local
 * time that such a change leaves out is as late as the clocks were put forward. Undefined for other text.
 */
export function zonedInstant(text: string): number | undefined {
  const [, local, written, zone] = form.exec(text) ?? [];
  if (local === undefined || zone === undefined) return undefined;
  const asUtc = Date.parse(`${local.length === 16 ? `${local}:00` : local}Z`);
  if (Number.isNaN(asUtc)) return undefined;
  try {
    const before = offsetAt(asUtc - DAY_MS, zone);
    const possible = [before, offsetAt(asUtc + DAY_MS, zone)].filter((ms) => offsetAt(asUtc - ms, zone) === ms);
    const preferred = possible.find((ms) => ms === offsetIn(written));
    return asUtc - (preferred ?? possible[0] ?? before);
  } catch {
    return undefined; // no such zone
  }
}

/** Each takes long to make. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** What a zone adds to UTC at an instant, in ms. Throws RangeError. */
function offsetAt(time: number, timeZone: string): number {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  formats.set(timeZone, format);
  const parts = format.formatToParts(time);
  return offsetIn(parts.find(({ type }) => type === "timeZoneName")?.value.replace("GMT", "")) ?? 0;
}

/** `+02:00` in ms; 0 for `Z`. */
function offsetIn(text = ""): number | undefined {
  if (/^z$/i.test(text)) return 0;
  const [, sign, hours, minutes, seconds = "0"] = /^([+-])(\d\d):?(\d\d)(?::(\d\d))?$/.exec(text) ?? [];
  if (hours === undefined) return undefined;
  const ms = (Number(hours) * 60 + Number(minutes)) * MINUTE_MS + Number(seconds) * 1000;
  return sign === "-" ? -ms : ms;
}
