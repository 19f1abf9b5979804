import type { AnyTemplateClass, TemplateTenant } from "../../templates";
import { CommandError } from "../command";

/** A row of a table. */
export interface Tenant extends TemplateTenant {
  /** Line of the file at which it begins, from 1. */
  readonly line: number;
}

/** Everything that is wrong with a table: nothing may be sent. */
export class TenantsError extends CommandError {
  constructor(
    message: string,
    readonly problems: readonly TenantProblem[],
  ) {
    super(message);
  }
}

/** A problem with its place. */
export interface TenantProblem {
  readonly line?: number;
  /** Column of a CSV file, else the path inside of the tenant. */
  readonly column?: string;
  readonly text: string;
}

/**
 * The tenants of a table, in its order: a file that ends in .csv, .yaml, .yml or .json. Their parameters fit the
 * template.
 *
 * @throws TenantsError with all problems of all tenants
 */
export async function readTenants(file: string, template: AnyTemplateClass): Promise<Tenant[]> {
  throw new TenantsError(`${file} is not read yet for ${template.template.name}.`, []);
}
