/** @import { Coverage, Product } from "./count.d.mts" */

/** @param {string} file */
const readsOnly = (file) => file.startsWith("data/");

/**
 * Sorts every documented endpoint of a product: used by a resource, by a data source, or no configuration.
 * @param {Product} product
 * @returns {Coverage}
 */
export function count({ name, plan, endpoints, operations, calls, types, functions }) {
  const documented = endpoints.map(({ id }) => id);
  /** @param {string} id */
  const operationOf = (id) => plan.sameRequest[id]?.as ?? id;
  // A login is no configuration, and the client's own business.
  const called = new Map([...calls].filter(([id]) => operations[id]?.kind !== "token"));
  const made = plan.dataSources.filter((row) => row.functions.every((one) => functions.includes(one)));
  const inMadeRow = new Set(made.flatMap((row) => row.endpoints));

  const byResources = documented.filter((id) => called.get(operationOf(id))?.some((file) => !readsOnly(file)));
  // One that derives from a resource calls what the resource calls.
  const byDataSources = documented.filter((id) => {
    const files = called.get(operationOf(id)) ?? [];
    return files.some(readsOnly) || (files.length > 0 && inMadeRow.has(id));
  });
  const used = new Set([...byResources, ...byDataSources]);
  const excused = Object.values(plan.notConfiguration).flat();

  const planned = Object.keys(plan.resources);
  const known = new Set([...documented, ...documented.map(operationOf), ...Object.keys(plan.beyondTheDocument)]);
  return {
    name,
    endpoints: documented.length,
    byResources,
    byDataSources,
    notConfiguration: plan.notConfiguration,
    accounted: documented.filter((id) => used.has(id) || excused.includes(id)).length,
    open: documented.filter((id) => !used.has(id) && !excused.includes(id)),
    resources: { planned: planned.length, missing: planned.filter((type) => !types.includes(type)) },
    more: types.filter((type) => !planned.includes(type)),
    dataSources: {
      planned: plan.dataSources.length,
      missing: plan.dataSources.filter((row) => !made.includes(row)).flatMap((row) => row.functions.join(", ")),
    },
    contradictions: [
      ...functions
        .filter((one) => !plan.dataSources.some((row) => row.functions.includes(one)))
        .map((one) => `${one} is in no row of the plan`),
      ...excused.filter((id) => used.has(id)).map((id) => `${id} is used, and planned as no configuration`),
      ...excused.filter((id) => !documented.includes(id)).map((id) => `${id} is in no document`),
      ...documented.filter((id) => timesIn(excused, id) > 1).map((id) => `${id} has two reasons`),
      ...[...called.keys()].filter((id) => !known.has(id)).map((id) => `${id} is called, and in no document`),
      ...[...Object.keys(plan.sameRequest), ...Object.keys(plan.beyondTheDocument)]
        .filter((id) => !called.has(operationOf(id)) || (id !== operationOf(id) && called.has(id)))
        .map((id) => `${id} needs no exception`),
    ],
  };
}

/** @param {readonly string[]} list @param {string} item */
const timesIn = (list, item) => list.filter((one) => one === item).length;
