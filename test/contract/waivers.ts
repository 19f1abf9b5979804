/** A check that the service makes impossible. */
export interface Waiver {
  readonly type: string;
  /** Name of the check, as the test output shows it. */
  readonly check: string;
  readonly reason: string;
}

/** At most 15. Each one is tried all the same: a check that passes must not be waived. */
export const waivers: readonly Waiver[] = [
  {
    type: "clinked:CustomEmailDomainAuthentication",
    check: "sends validation as true, once, with the update that changes it",
    reason: "The validation is a PATCH without a body; clinked/custom-email.test.ts counts it.",
  },
];
