import { fixtures, resourcesOf } from "../test/fixtures/portable";

export interface StateSize {
  readonly type: string;
  /** Of the resource in the exported state, as JSON without spaces. */
  readonly bytes: number;
  /** Of the provider's text in it; a serialized provider takes many thousands. */
  readonly providerBytes: number;
}

/** How large one resource of each type is in a state file: the first that the newest fixture of its type holds. */
export function stateSizes(): StateSize[] {
  const sizes = new Map<string, StateSize>();
  for (const fixture of fixtures()) {
    const ofFixture = new Map<string, StateSize>();
    for (const resource of resourcesOf(fixture)) {
      const type = resource.type.split("/")[1] ?? "";
      if (ofFixture.has(type)) continue;
      const bytes = Buffer.byteLength(JSON.stringify(resource));
      ofFixture.set(type, { type, bytes, providerBytes: Buffer.byteLength(String(resource.inputs?.__provider)) });
    }
    for (const [type, size] of ofFixture) sizes.set(type, size);
  }
  return [...sizes.values()];
}
