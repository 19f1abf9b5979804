/** A check that the service makes impossible. */
export interface Waiver {
  readonly type: string;
  /** Name of the check, as the test output shows it. */
  readonly check: string;
  readonly reason: string;
}

/** At most 15. Each one is tried all the same: a check that passes must not be waived. */
export const waivers: readonly Waiver[] = [];
