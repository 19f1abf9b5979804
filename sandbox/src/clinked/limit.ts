import type { LimitSettings } from "../limit";

/**
 * For each IP address, over all credentials (L16). The document names neither status nor header of a blocked request:
 * 429 without a header is inferred.
 */
export const documentedLimit: LimitSettings = {
  enabled: true,
  count: 2000,
  windowSeconds: 300,
  status: 429,
  retryAfter: null,
  countBlocked: false,
};
