import { table } from "../../table";

/** Only what a link needs; nothing creates a room. */
export interface Room {
  id: string;
  /** A public room is never without a primary link. */
  isPublic: boolean;
}

/** Owner: the id of the room. */
export interface RoomLink {
  id: string;
  room: string;
  /** Number of the document (L39). */
  access: number;
  /** 0 Invitation, 1 External. */
  linkType: number;
  title: string;
  expirationDate: { utcTime: string; timeZoneOffset: string } | null;
  password: string | null;
  denyDownload: boolean;
  primary: boolean;
  shareLink: string;
}

export const rooms = table<Room>("rooms");
export const roomLinks = table<RoomLink>("roomLinks");
