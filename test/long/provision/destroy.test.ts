import { afterAll, beforeAll, expect, it } from "vitest";
import { openProvisionBench, type ProvisionBench, TEMPLATE } from "../../provision/support/provision-bench";

let bench: ProvisionBench;
beforeAll(async () => {
  bench = await openProvisionBench();
});
afterAll(() => bench?.dispose());

const account = (options = "") =>
  TEMPLATE(2)
    .replace(
      "const group =",
      `const account = new clinked.Account("portal", { account: "1" }${options});\n    const group =`,
    )
    .replace('{ account: "1", friendlyName', "{ account: account.id, friendlyName");

it("destroys nothing of a tenant with a protected account, until the template says that it may", async () => {
  bench.write("client-portal.ts", account());
  bench.table(["acme"]);
  expect((await bench.report(["up"])).code).toBe(0);
  const objects = JSON.stringify((await bench.sandbox.control.snapshot()).tables);
  await bench.sandbox.control.clearLog();

  const refused = await bench.report(["destroy", "--yes", "1"]);
  expect(refused.code).toBe(1);
  expect(refused.tenants[0]?.errors[0]?.message).toContain(
    "Nothing was destroyed: clinked:Account portal is protected.",
  );
  expect((await bench.sandbox.control.counts()).total).toBe(0);
  expect(JSON.stringify((await bench.sandbox.control.snapshot()).tables)).toBe(objects);

  bench.write("client-portal.ts", account(", { protect: false }"));
  expect((await bench.report(["up"])).code).toBe(0);
  const gone = await bench.report(["destroy", "--yes", "1"]);
  expect(gone.code, JSON.stringify(gone.tenants)).toBe(0);
  expect(await bench.groups()).toEqual([]);
}, 240_000);
