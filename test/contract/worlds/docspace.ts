import type { World } from "../area";

/** Rooms that the sandbox has, or that are added: no resource makes one. All are public, so that each has a primary link. */
export const standing = { rooms: ["3975", "936"] };

export const world: World = {
  product: "docspace",
  start: [
    (control) => control.change({ system: "docspace", table: "rooms", id: "3975", set: { isPublic: true } }),
    (control) =>
      control.change({
        system: "docspace",
        table: "roomLinks",
        owner: "3975",
        id: "1b2c1b3e-6d47-4f10-9b52-ac7d3e5f0812",
        add: {
          id: "1b2c1b3e-6d47-4f10-9b52-ac7d3e5f0812",
          room: "3975",
          access: 2,
          linkType: 1,
          title: "Shared link",
          expirationDate: null,
          password: null,
          denyDownload: false,
          primary: true,
          shareLink: "https://example.com/s/1",
        },
      }),
  ],
};
