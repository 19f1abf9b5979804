import * as clickup from "pulumi-portals/clickup";
import { definePortalTemplate, z } from "pulumi-portals/templates";

const parameters = z.object({
  team: z.string().regex(/^\d+$/, { error: "expected the number of a Workspace" }).describe("The Workspace of all."),
  name: z.string().min(2).describe("The client's name; that of its space."),
  phases: z.array(z.string().min(1)).min(1).default(["Contract", "Data", "Training"]).describe("A list for each."),
  tags: z.record(z.string(), z.string()).default({ legal: "#2980b9", waiting: "#d35400" }).describe("Their colours."),
  hook: z
    .url({ protocol: /^https$/, error: "expected an https address" })
    .optional()
    .describe("Hears of the client's tasks."),
  protect: z.boolean().default(true).describe("`false` lets a destroy remove the space, with all that is in it."),
});

/** The space in which one client is taken on board. */
export const OnboardingWorkspace = definePortalTemplate({
  name: "onboarding-workspace",
  summary: "The space in which one client is taken on board.",
  parameters,
  build({ team, name, phases, tags, hook, protect }) {
    const space = new clickup.Space(
      "client",
      {
        team,
        name,
        multipleAssignees: true,
        features: {
          dueDates: { enabled: true, startDate: true },
          tags: { enabled: true },
          checklists: { enabled: true },
        },
        forceDestroy: !protect,
      },
      { protect },
    );
    new clickup.SpaceTags("client", {
      space: space.id,
      tags: Object.entries(tags).map(([tag, tagBg]) => ({ name: tag, tagFg: "#ffffff", tagBg })),
    });

    const onboarding = new clickup.Folder("onboarding", {
      space: space.id,
      name: "Onboarding",
      forceDestroy: !protect,
    });
    const lists = phases.map((phase, index) => {
      const key = keyOf(phase);
      const content = `Step ${index + 1} of ${phases.length} with ${name}`;
      return new clickup.List(key, { folder: onboarding.id, name: phase, content, forceDestroy: !protect });
    });

    new clickup.View("board", {
      space: space.id,
      name: "By status",
      type: "board",
      grouping: { field: "status", dir: 1 },
    });
    new clickup.View("dates", { folder: onboarding.id, name: "By date", type: "calendar" });
    if (hook !== undefined) {
      new clickup.Webhook("tasks", {
        team,
        space: space.id,
        endpoint: hook,
        events: ["taskCreated", "taskStatusUpdated"],
      });
    }
    return { space: space.id, lists: lists.map((list) => list.id) };
  },
});

/** Names of resources stay when the order of a list changes. */
const keyOf = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
