import "../../node-version";

export * from "../../clinked/data-sources";
export { Provider, type ProviderArgs } from "../provider";
export * from "./resources";
