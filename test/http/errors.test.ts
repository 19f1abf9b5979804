import { expect, test, vi } from "vitest";
import { PortalError } from "../../provider/src/http/errors";

const options = {
  kind: "conflict",
  product: "clinked",
  operation: "accounts-member-rights-create",
  what: 'account 1 already has a right "Readers" (1/7)',
  nextStep: "Import it, or set adopt: true.",
  status: 409,
} as const;

test("the message names product and operation, says what is wrong and what to do", () => {
  const error = new PortalError(options);
  expect(error.message).toBe(
    'Clinked accounts-member-rights-create: account 1 already has a right "Readers" (1/7). Import it, or set adopt: true.',
  );
  expect(error).toMatchObject({ name: "PortalError", kind: "conflict", status: 409, ambiguous: false });
  expect(error.vendorCode).toBeUndefined();
  expect(error).toBeInstanceOf(Error);
});

test("the stack has frames only while debugging", () => {
  expect(new PortalError(options).stack).toBe(new PortalError(options).message);
  vi.stubEnv("PORTALS_LOG", "debug");
  try {
    expect(new PortalError(options).stack).toMatch(/\n\s+at /);
  } finally {
    vi.unstubAllEnvs();
  }
});
