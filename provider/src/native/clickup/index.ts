import "../../node-version";

export * from "../../clickup/data-sources";
export { Provider, type ProviderArgs } from "../provider";
export * from "./resources";
