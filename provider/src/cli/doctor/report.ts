/** What `portals doctor` found. The shape of `--json`: fields are added within version 1, none changes its meaning. */
export interface DoctorReport {
  readonly version: 1;
  /** `wrong` when any check is. */
  readonly verdict: "fine" | "wrong";
  /** Sent to the services, those for tokens included. */
  readonly requests: number;
  readonly checks: readonly Check[];
}

export interface Check {
  /** Stable: `node`, `pulumi`, `clinked.login`, `clinked/acme.login` ... */
  readonly id: string;
  /** What was looked at, for people. */
  readonly title: string;
  /** `note`: nothing is wrong, and somebody may want to know. */
  readonly status: "ok" | "note" | "wrong";
  /** What was found. */
  readonly text: string;
  /** What to do about it. */
  readonly fix?: string;
  /** Further lines for people. */
  readonly details?: readonly string[];
  /** The same for programs. No values of settings are in it. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

export const reportOf = (checks: readonly Check[], requests: number): DoctorReport => ({
  version: 1,
  verdict: checks.some(({ status }) => status === "wrong") ? "wrong" : "fine",
  requests,
  checks,
});

type Found = Pick<Check, "details" | "facts" | "fix">;

/** A check of one title, in each of its three ends. */
export const checkOf = (id: string, title: string) => ({
  ok: (text: string, found: Found = {}): Check => ({ id, title, status: "ok", text, ...found }),
  note: (text: string, found: Found = {}): Check => ({ id, title, status: "note", text, ...found }),
  wrong: (text: string, fix: string, found: Found = {}): Check => ({ id, title, status: "wrong", text, fix, ...found }),
});
