import * as clickup from "pulumi-portals/clickup";
import * as clinked from "pulumi-portals/clinked";
import * as docspace from "pulumi-portals/docspace";
import * as workdrive from "pulumi-portals/workdrive";

export { clickup, clinked, docspace, workdrive };

/** What the classes tell of themselves. None is made here. */
interface PortalClass {
  readonly __pulumiType: string;
  readonly protectedByDefault?: boolean;
}

export const allClasses: readonly PortalClass[] = [clickup, clinked, docspace, workdrive].flatMap((product) =>
  Object.values(product).filter(isClass),
);

function isClass(value: unknown): value is PortalClass {
  return typeof value === "function" && "__pulumiType" in value;
}
