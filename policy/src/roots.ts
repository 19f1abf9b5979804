import { definePolicy, on, type ResourceClass } from "./policy";
import { allClasses } from "./portals";

export const protectedRoots = definePolicy({
  name: "protected-roots",
  description: "What everything else stands in is protected, such as an account or a space: policies see no deletes.",
  steps: "Leave `protect` out, or set it to true.",
  severity: "high",
  level: "mandatory",
  checks: allClasses
    .filter((resourceClass) => resourceClass.protectedByDefault)
    .map((resourceClass) =>
      on(resourceClass as unknown as ResourceClass<object>, (_, { isProtected, report }) => {
        if (!isProtected) report("protect: is false, so a destroy would take it. Leave it out, or set it to true");
      }),
    ),
});
