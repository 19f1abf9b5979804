import "../../node-version";

export { Provider, type ProviderArgs } from "../provider";
export * from "./data-sources";
export * from "./resources";
