import type { ResourceValidationPolicy, StackValidationPolicy } from "@pulumi/policy";
import { httpsWebhooks, noWildcardFrames } from "./addresses";
import { readableBranding } from "./branding";
import { namesByPattern } from "./names";
import { fewAdministrators, noAdministratorInvites, temporaryMembersExpire } from "./people";
import { protectedRoots } from "./roots";
import { guardedRoomLinks, guardedShares, noGuestDownloads } from "./sharing";
import { enforcedSso, strongPasswords, twoFactor } from "./sign-in";

/** All policies of the pack, for a pack of your own: take those that you want, and add yours. */
export const policies: (ResourceValidationPolicy | StackValidationPolicy)[] = [
  guardedRoomLinks,
  guardedShares,
  noGuestDownloads,
  enforcedSso,
  strongPasswords,
  twoFactor,
  noAdministratorInvites,
  temporaryMembersExpire,
  fewAdministrators,
  httpsWebhooks,
  noWildcardFrames,
  readableBranding,
  namesByPattern,
  protectedRoots,
];

export {
  enforcedSso,
  fewAdministrators,
  guardedRoomLinks,
  guardedShares,
  httpsWebhooks,
  namesByPattern,
  noAdministratorInvites,
  noGuestDownloads,
  noWildcardFrames,
  protectedRoots,
  readableBranding,
  strongPasswords,
  temporaryMembersExpire,
  twoFactor,
};
