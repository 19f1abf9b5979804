import "../node-version";
