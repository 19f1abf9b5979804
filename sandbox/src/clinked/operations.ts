import { matcher } from "../router";
import { accountOperations, tempFileOperations } from "./contract/accounts";
import { groupOperations } from "./contract/groups";
import type { Operation } from "./contract/operation";
import { peopleOperations } from "./contract/people";
import { sessionOperations } from "./contract/session";

/** Every operation of Clinked: one line for each area. */
export const operations: readonly Operation[] = [
  ...sessionOperations,
  ...accountOperations,
  ...tempFileOperations,
  ...peopleOperations,
  ...groupOperations,
];

const find = matcher(operations);

/** The documented operation of a request without a body, with decoded path parameters. */
export const match = (method: string, { pathname, searchParams }: URL) =>
  find({ method, path: pathname, query: searchParams, text: "" });
