import "../../node-version";

export * from "../../workdrive/data-sources";
export { Provider, type ProviderArgs } from "../provider";
export * from "./resources";
