import "./node-version";

export * as clinked from "./clinked";
