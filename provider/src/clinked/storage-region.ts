import { z } from "zod";
import { defineResource } from "../kit/definition";
import { id } from "../kit/fields";
import { same } from "../kit/normal-form";
import { clinked } from "./api";
import { oncePerAccount } from "./once-per-account";

const inputs = z.strictObject({
  account: id("Id of the account.", "clinked:Account"),
  region: z.string().min(1).describe('Region that files are kept in, for example "US-WEST-1".'),
  allowRegionChange: z.boolean().optional().describe("Consent to a change of `region`, which may move all files."),
});
const outputs = z.object({
  enabled: z.boolean().describe("Whether the account may choose a region."),
  availableRegions: z.array(z.string()).describe("Regions to choose from, as the last change showed them."),
});

interface Wire {
  readonly enabled: boolean;
  readonly region: string;
  readonly availableRegions: readonly string[];
}

const storages = oncePerAccount<Wire>("clinked:storage", "storage", {
  single: (api, { account = "" }) => api.call("accounts-storage-region-get-storage-details", { account }),
});

export const storageRegion = defineResource({
  type: "clinked:StorageRegion",
  summary: "The region that an account's files are kept in. Delete leaves it as it is.",
  product: clinked,
  kind: "adoptOnly",
  inputs,
  outputs,
  ...storages,
  local: ["allowRegionChange"],
  // Only the reply of a change fills them (L8358, L8427).
  volatile: ["availableRegions"],
  cost: { list: null, read: 1, create: 1, update: 1, delete: 0 },
  quirks: [
    { line: 8391, text: "A change may move files, so it needs `allowRegionChange: true`, and one request more." },
    {
      line: 8358,
      text: "The read shows no available regions, the reply of a change does: names are not checked before.",
    },
    { text: "There is neither a delete nor a documented default: destroy leaves the region as it is." },
  ],
  example: { account: "1", region: "US-WEST-1", allowRegionChange: true },

  state: (wire) => ({ ...wire }),

  validate: ({ region, allowRegionChange }, olds) =>
    olds.region === undefined || region === undefined || same(undefined, olds.region, region) || allowRegionChange
      ? []
      : [{ path: "region", text: consent(olds.region) }],

  async update({ api }, { account = "" }, _, { region, allowRegionChange }, before) {
    if (!allowRegionChange) throw new Error(`clinked:StorageRegion region: ${consent(before.region)}.`);
    return api.call<Wire>("accounts-storage-region-update-storage-region", { account }, { body: { region } });
  },
});

const consent = (now: unknown) =>
  `files are kept in ${JSON.stringify(now)}, and another region may move them all. Set \`allowRegionChange: true\` to agree, or give the region that it has`;
