import { describe, expect, it } from "vitest";
import { z } from "zod";
import { check } from "../../provider/src/kit/check";
import { type Definition, defineResource } from "../../provider/src/kit/definition";
import { email, id } from "../../provider/src/kit/fields";
import { defineSet } from "../../provider/src/kit/set";
import { defineSource } from "../../provider/src/kit/source";
import { Office, processAt, product } from "./support/office";

interface GuestWire {
  readonly id: string;
  readonly email: string;
  readonly level?: number;
}
interface TableWire {
  readonly id: string;
  readonly guests: readonly GuestWire[];
}

const tables = defineSource<Office, TableWire>({
  name: "office:tables",
  scope: [],
  key: (wire) => wire.id,
  ownLogin: true,
  single: (office, _, key) => office.get(`tables/${key}`),
});

const guests = defineSource<Office, GuestWire>({
  name: "office:guests",
  scope: ["table"],
  key: (wire) => wire.id,
  within: {
    source: tables,
    place: ({ table = "" }) => ({ scope: {}, key: table }),
    items: (table: TableWire) => table.guests,
  },
});

/** Writes the guests of a table. The reply of an invitation says nothing. */
async function seat(office: Office, table: string, change: (all: readonly GuestWire[]) => readonly GuestWire[]) {
  const { guests: all } = office.objects.get(`tables/${table}`) as TableWire;
  await office.send(`tables/${table}`, { id: table, guests: change(all) });
}

const guest = defineResource({
  type: "office:Guest",
  summary: "A guest at a table.",
  product,
  kind: "edge",
  inputs: z.strictObject({
    table: id("A table."),
    email: email("An address."),
    level: z.number().optional().describe("A level, which an invitation does not take."),
    quietly: z.boolean().optional().describe("A switch."),
  }),
  outputs: z.object({ guestId: z.string() }),
  identity: { id: ["table", "guestId"], naturalKeys: ["email"], unique: true },
  source: guests,
  listFields: ["email", "level"],
  afterCreate: ["level"],
  local: ["quietly"],
  cost: { list: 1, read: null, create: 2, update: 1, delete: 1 },
  quirks: [],
  example: { table: "1", email: "a@example.com" },
  state: ({ id: guestId, ...wire }) => ({ ...wire, guestId }),
  async create({ api }, { table, email: address }) {
    await seat(api, String(table), (all) => [...all, { id: `g${all.length + 1}`, email: address.toLowerCase() }]);
    return {};
  },
  async update({ api }, { table = "", guestId }, changed) {
    await seat(api, table, (all) => all.map((one) => (one.id === guestId ? { ...one, ...changed } : one)));
    return undefined;
  },
  async delete({ api }, { table = "", guestId }) {
    await seat(api, table, (all) => all.filter((one) => one.id !== guestId));
  },
});

const party = defineSet<Office>({
  type: "office:Guests",
  summary: "All guests of a table.",
  of: guest,
  parents: ["table"],
  entries: { name: "guests", text: "All guests.", key: "email" },
  example: { table: "1", guests: [{ email: "a@example.com" }] },
}) as Definition;

const office = (...all: GuestWire[]) => new Office().put("tables/1", { id: "1", guests: all });
const seated = (service: Office) => (service.objects.get("tables/1") as TableWire).guests;

describe("a set of what stands within another object", () => {
  it("adds, finds what it has added by its key, and sends what an invitation does not take", async () => {
    const service = office();
    const { lifecycle } = processAt(service);
    const inputs = { table: "1", guests: [{ email: "Ann@example.com", level: 2, quietly: true }] };
    const made = await lifecycle.create(party, inputs);
    expect(seated(service)).toEqual([{ id: "g1", email: "ann@example.com", level: 2 }]);
    // Looked at, invited, looked for, changed, and looked at again.
    expect(service.costs()).toEqual(["-> tables/1", "-> tables/1", "tables/1", "tables/1", "tables/1"]);
    const read = await processAt(service).lifecycle.read(party, made.id, made.state);
    expect(read?.inputs).toEqual(inputs);
    expect(service.costs()).toEqual(["tables/1"]);
  });

  it("changes and removes by keys in any case", async () => {
    const service = office({ id: "g1", email: "ann@example.com", level: 1 }, { id: "g2", email: "bob@example.com" });
    const { lifecycle } = processAt(service);
    const before = { table: "1", guests: [{ email: "ANN@example.com", level: 1 }, { email: "bob@example.com" }] };
    const read = await lifecycle.read(party, "1", before);
    expect(read?.inputs).toEqual(before);
    await lifecycle.update(party, "1", read?.state ?? {}, {
      table: "1",
      guests: [{ email: "Ann@Example.com", level: 2 }],
    });
    expect(seated(service)).toEqual([{ id: "g1", email: "ann@example.com", level: 2 }]);
  });

  it("shows a stranger", async () => {
    const service = office({ id: "g1", email: "ann@example.com" }, { id: "g2", email: "eve@example.com" });
    const read = await processAt(service).lifecycle.read(party, "1", {
      table: "1",
      guests: [{ email: "Ann@example.com" }],
    });
    expect(read?.inputs.guests).toEqual([{ email: "Ann@example.com" }, { email: "eve@example.com" }]);
  });

  it("is gone with the larger object", async () => {
    const service = new Office();
    expect(await processAt(service).lifecycle.read(party, "1", { table: "1", guests: [] })).toBeUndefined();
  });

  it("refuses one key in two spellings", () => {
    const { problems } = check(
      party,
      {},
      {
        table: "1",
        guests: [{ email: "ann@example.com" }, { email: "Ann@example.com" }],
      },
    );
    expect(problems).toEqual([{ path: "guests", text: '"Ann@example.com" is there twice. Keep one' }]);
  });

  it("sends nothing for a switch of one entry alone", async () => {
    const service = office({ id: "g1", email: "ann@example.com" });
    const { lifecycle } = processAt(service);
    const read = await lifecycle.read(party, "1", { table: "1", guests: [{ email: "ann@example.com" }] });
    service.costs();
    const wanted = { table: "1", guests: [{ email: "ann@example.com", quietly: true }] };
    const state = await lifecycle.update(party, "1", read?.state ?? {}, wanted);
    expect(state.guests).toEqual(wanted.guests);
    expect(service.costs().filter((request) => request.startsWith("->"))).toEqual([]);
  });
});

describe("one of them alone", () => {
  it("is found after a create that told nothing, and by its key before another", async () => {
    const service = office();
    const { lifecycle } = processAt(service);
    const made = await lifecycle.create(guest as Definition, { table: "1", email: "Ann@example.com" });
    expect(made.id).toBe("1/g1");
    await expect(
      processAt(service).lifecycle.create(guest as Definition, { table: "1", email: "ann@EXAMPLE.com" }),
    ).rejects.toThrow(/table 1 already has one with email "ann@EXAMPLE.com": 1\/g1/);
  });
});
