const form = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::(\d\d)(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)(?:\[([\w+/:-]+)\])?$/;

/**
 * A time as the service shows it: the local time that was sent with the offset that its zone has then, whatever offset
 * was sent (L27370, L27497); seconds only where there are any. Undefined when it cannot be read.
 */
export function zonedTime(text: string): string | undefined {
  const [, minutes, seconds = "00", parts = "", sent = "Z", zone] = form.exec(text) ?? [];
  if (minutes === undefined || Number.isNaN(Date.parse(`${minutes}:${seconds}Z`))) return undefined;
  const fraction = /^\.0+$/.test(parts) ? "" : parts;
  const shown = seconds === "00" && fraction === "" ? minutes : `${minutes}:${seconds}${fraction}`;
  if (zone === undefined) return shown + sent;
  const offset = offsetOf(Date.parse(`${minutes}:${seconds}Z`), zone);
  return offset === undefined ? undefined : `${shown}${offset}[${zone}]`;
}

/** The offset of a zone at a local time, given as if it were UTC. */
function offsetOf(local: number, zone: string): string | undefined {
  try {
    const first = minutesAt(local, zone);
    return text(minutesAt(local - first * 60_000, zone));
  } catch {
    return undefined;
  }
}

function minutesAt(time: number, zone: string): number {
  const parts = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" }).formatToParts(time);
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "GMT";
  const [, sign = "+", hours = "0", minutes = "0"] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function text(minutes: number): string {
  if (minutes === 0) return "Z";
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}
