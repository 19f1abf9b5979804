import { lives } from "./life";

lives("workdrive", { audit: { prints: '"How do I report travel costs?"' } });
