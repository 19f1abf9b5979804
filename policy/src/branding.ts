import { contrast } from "./contrast";
import { type Checking, definePolicy, on } from "./policy";
import { clickup, clinked } from "./portals";
import { ratio } from "./settings";

const settings = { ratio: ratio(4.5, "Contrast that is asked for; WCAG AA is 4.5 for text, 3 for large text.") };

export const readableBranding = definePolicy({
  name: "readable-branding",
  description: "Text stands out from its background: WCAG AA, where both colours are given.",
  steps: "Make one of the two colours darker or lighter.",
  severity: "low",
  level: "advisory",
  settings,
  checks: [
    on(clinked.AccountBranding, (branding, checking) => {
      readable(checking, "navbarText", branding.navbarText, branding.navbarColor);
      readable(checking, "sidebarText", branding.sidebarText, branding.sidebarColor);
      readable(checking, "primaryText", branding.primaryText, branding.primaryColor);
      readable(checking, "secondaryText", branding.secondaryText, branding.secondaryColor);
    }),
    on(clinked.TaskStatus, ({ textColor, color }, checking) => readable(checking, "textColor", textColor, color)),
    on(clinked.TaskStatuses, ({ statuses }, checking) => {
      for (const [index, { textColor, color }] of statuses.entries())
        readable(checking, `statuses[${index}].textColor`, textColor, color);
    }),
    on(clickup.SpaceTag, ({ tagFg, tagBg }, checking) => readable(checking, "tagFg", tagFg, tagBg)),
    on(clickup.SpaceTags, ({ tags }, checking) => {
      for (const [index, { tagFg, tagBg }] of tags.entries()) readable(checking, `tags[${index}].tagFg`, tagFg, tagBg);
    }),
  ],
});

function readable(
  { config, report }: Checking<typeof settings>,
  path: string,
  text: string | undefined,
  background: string | undefined,
): void {
  const found = text && background ? contrast(text, background) : undefined;
  if (found !== undefined && found < config.ratio)
    // Rounded down: 4.499 is not enough, and must not be shown as 4.5.
    report(
      `${path}: ${text} on ${background} has a contrast of ${Math.floor(found * 100) / 100}. Make it ${config.ratio} or more`,
    );
}
