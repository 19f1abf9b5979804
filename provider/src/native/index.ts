import "../node-version";

export * as clickup from "./clickup";
export * as clinked from "./clinked";
export * as docspace from "./docspace";
export { Provider, type ProviderArgs } from "./provider";
export * as workdrive from "./workdrive";
