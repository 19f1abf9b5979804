import "../node-version";

export * from "./data-sources";
export * from "./resources";
