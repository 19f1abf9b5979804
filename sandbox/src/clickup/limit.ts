import type { LimitSettings } from "../limit";

/** 100 requests in a minute for each token, then 429 (L38). */
export const documentedLimit: LimitSettings = {
  enabled: true,
  count: 100,
  windowSeconds: 60,
  status: 429,
  retryAfter: null,
  countBlocked: false,
};
