/**
 * What an administrator does in the web page, behind the program's back: renames a group, changes its colour, and
 * takes somebody out of another group.
 * @param {import("../../sandbox/dist/index.js").SandboxControl} control
 */
export async function changeByHand(control) {
  const { acme, birch, ines } = await find(control);
  await control.change({ kind: "group", id: acme.id, set: { friendlyName: "Acme (do not use)" } });
  await control.change({ kind: "groupBranding", id: acme.id, set: { headerColor: "#ff00ff" } });
  await control.change({ kind: "groupMember", group: birch.id, id: ines.id, remove: true });
  return [
    'renames the group "Acme Holdings" to "Acme (do not use)"',
    "paints its header #ff00ff",
    'takes Ines Duarte out of "Birch & Co"',
  ];
}

/**
 * The changes that are still there.
 * @param {import("../../sandbox/dist/index.js").SandboxControl} control
 */
export async function stillChanged(control) {
  const { acme, birch, ines, tables } = await find(control);
  return [
    acme.friendlyName === "Acme Holdings" ? "" : `the group is called "${acme.friendlyName}"`,
    acme.branding.headerColor === "#27ae60" ? "" : `its header is ${acme.branding.headerColor}`,
    rows(tables, "groupMembers").some(({ group, user }) => group === birch.id && user === ines.id)
      ? ""
      : "Ines is no member of Birch & Co",
  ].filter((text) => text !== "");
}

/** @param {import("../../sandbox/dist/index.js").SandboxControl} control */
async function find(control) {
  const { tables } = await control.snapshot();
  const named = (/** @type {string} */ table, /** @type {(row: any) => boolean} */ isMeant) => {
    const row = rows(tables, table).find(isMeant);
    if (!row) throw new Error(`the portal has no such object in ${table}: the first pulumi up has not made it`);
    return row;
  };
  return {
    tables,
    acme: named("groups", ({ name }) => name === "acme_holdings"),
    birch: named("groups", ({ friendlyName }) => friendlyName === "Birch & Co"),
    ines: named("users", ({ username }) => username === "ines"),
  };
}

/** @param {any} tables @param {string} name @returns {any[]} */
const rows = (tables, name) => (tables[name] ?? []).map((/** @type {any[]} */ row) => row.at(-1));
