import type { Fields } from "./normal-form";

/** What an update returns when its reply shows outputs that no later read does. */
export class Emission<Wire> {
  constructor(
    readonly wire: Wire | undefined,
    readonly emitted: Fields,
  ) {}
}

/** @param reply `wire` is the object where the reply can be trusted, `emitted` the outputs that are shown this once */
export const emits = <Wire>({ wire, emitted }: { wire?: Wire; emitted: Fields }): Emission<Wire> =>
  new Emission(wire, emitted);
