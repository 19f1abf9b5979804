import type { z } from "zod";
import type { Context, Problem, Quirk } from "./definition";
import type { Fields } from "./normal-form";
import type { PortalProduct } from "./product";

/** Requests of one call, or of each page of what it returns. */
export interface DataSourceCost {
  readonly requests: number;
  readonly per: "call" | "page";
  /** What takes more or less than that: "one more when it is found by its name". */
  readonly note?: string;
}

/** What both kinds have in common. `Args` are validated like the inputs of a resource. */
interface Spec<Api, Args extends z.ZodObject> {
  /** `clinked:getGroups` */
  readonly name: string;
  readonly summary: string;
  readonly product: PortalProduct<Api>;
  /** A strict object. `connection` is added to it. */
  readonly args: Args;
  readonly secretArgs?: readonly (keyof z.infer<Args> & string)[];
  /** Fields that the `...Output` variant alone has. */
  readonly secret?: readonly string[];
  /** The resource that the fields are those of, for example `clinked:Group`. */
  readonly resource?: string;
  readonly cost: DataSourceCost;
  readonly quirks?: readonly Quirk[];
  /** Arguments of the docs page and the tests. */
  readonly example: Readonly<Record<string, unknown>>;
  /** Problems that no single argument shows. */
  validate?(args: Fields): readonly Problem[];
}

/** One object. */
export interface OneSpec<Api, Args extends z.ZodObject> extends Spec<Api, Args> {
  readonly fields: z.ZodObject;
  read(context: Context<Api>, args: z.infer<Args>): Promise<object>;
}

/** Many objects, which come in pages. */
export interface ManySpec<Api, Args extends z.ZodObject> extends Spec<Api, Args> {
  /** The field of the result that has them all: `groups`. */
  readonly list: string;
  /** The function that gives them one by one: `eachGroup`. */
  readonly each: string;
  /** Fields of one of them. */
  readonly fields: z.ZodObject;
  pages(context: Context<Api>, args: z.infer<Args>): AsyncIterable<readonly object[]>;
}

/** A data source whose types are erased: what the host, the generator and the tests work with. */
// biome-ignore lint/suspicious/noExplicitAny: the erased form stands for every product and schema at once
export type DataSource = OneSpec<any, z.ZodObject> | ManySpec<any, z.ZodObject>;

export const isMany = (source: DataSource): source is Extract<DataSource, { list: string }> => "list" in source;

export const defineDataSource = <Api, Args extends z.ZodObject>(spec: OneSpec<Api, Args>): DataSource =>
  spec as unknown as DataSource;

export const defineListing = <Api, Args extends z.ZodObject>(spec: ManySpec<Api, Args>): DataSource =>
  spec as unknown as DataSource;
