import { z } from "zod";
import { type Context, defineResource } from "../kit/definition";
import { file, hexColor, removable } from "../kit/fields";
import { type ClinkedApi, clinked, groupPath, groupReference } from "./api";
import { groups } from "./group-source";
import { upload } from "./upload";

const position = (axis: string) =>
  z.number().min(0).max(100).optional().describe(`Position of the background on the ${axis} axis, in percent.`);
const hide = (what: string) => z.boolean().optional().describe(`Hides ${what}.`);

const inputs = z.strictObject({
  group: groupReference,
  headerColor: hexColor('Colour of the header, for example "#27ae60".').optional(),
  alignment: z.string().optional().describe('Place of the logo, for example "left" or "center".'),
  backgroundPositionX: position("x"),
  backgroundPositionY: position("y"),
  hideBackgroundGradient: hide("the gradient over the background"),
  hideLogoBackground: hide("the box behind the logo"),
  hideGroupName: hide("the name of the group"),
  hideLogo: hide("the logo"),
  logo: removable("logo", "logoFile gives one"),
  background: removable("background", "backgroundFile gives one"),
  logoFile: file("Logo: path of an image file or a Pulumi asset. A change of content is found by its hash.").optional(),
  backgroundFile: file("Background image: path or Pulumi asset. A change of content is found by its hash.").optional(),
});
const outputs = z.object({
  textColor: z.string().optional().describe("Colour of the text, chosen by Clinked."),
});

export const groupBranding = defineResource({
  type: "clinked:GroupBranding",
  summary: "Colours, logo and background of a group. Delete removes the images and leaves the colours.",
  product: clinked,
  kind: "singleton",
  inputs,
  outputs,
  identity: { id: ["group"] },
  source: groups,
  locate({ group: id }) {
    const { account, group } = groupPath(id);
    return { scope: { account }, key: group };
  },
  listFields: "all",
  writeOnly: ["logoFile", "backgroundFile"],
  evidence: { logoFile: "logo", backgroundFile: "background" },
  exported: {
    defaults: {
      ...{ logo: false, background: false },
      ...{ hideBackgroundGradient: false, hideLogoBackground: false, hideGroupName: false, hideLogo: false },
    },
    own: ["headerColor", "logoFile", "backgroundFile"],
  },
  cost: { list: 1, read: 1, create: 2, update: 2, delete: 1 },
  quirks: [
    { line: 17384, text: "The answer shows values from before the request, so it is never used." },
    { line: 17366, text: "logoFile and backgroundFile are typed as numbers, but ids of temporary files are text." },
    { text: "There is no read and no delete: the group carries its branding, and delete clears the images." },
  ],
  example: { group: "1/1", headerColor: "#27ae60", alignment: "center" },

  validate: ({ logo, logoFile, background, backgroundFile }) => [
    ...(logo === false && logoFile !== undefined
      ? [{ path: "logo", text: "is removed and given by logoFile. Keep one" }]
      : []),
    ...(background === false && backgroundFile !== undefined
      ? [{ path: "background", text: "is removed and given by backgroundFile. Keep one" }]
      : []),
  ],

  state: ({ branding }) => ({ logo: false, background: false, textColor: null, ...branding }),

  async create(context, { group, ...input }) {
    await send(context, group, input);
    return {};
  },

  async update(context, { group = "" }, changed) {
    await send(context, group, changed);
    return undefined;
  },

  async delete({ api }, { group: id }) {
    const { group } = groupPath(id);
    await api.call("groups-branding-update-create-branding", { group }, { body: { logo: false, background: false } });
  },
});

/** An image that was sent counts as present; one that is not sent stays as it is. */
async function send(
  context: Context<ClinkedApi>,
  id: string,
  { logoFile, backgroundFile, ...colours }: Partial<z.infer<typeof inputs>>,
) {
  const { group } = groupPath(id);
  const body: Record<string, unknown> = { ...colours };
  if (logoFile !== undefined) Object.assign(body, { logoFile: await upload(context, logoFile, "logo"), logo: true });
  if (backgroundFile !== undefined)
    Object.assign(body, { backgroundFile: await upload(context, backgroundFile, "background"), background: true });
  await context.api.call("groups-branding-update-create-branding", { group }, { body });
}
