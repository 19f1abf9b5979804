import type { Fields } from "../json";

/** A media file as answers show it (L7057). The sandbox holds no media: any id stands for a file. */
export function fileWire(id: string | null): Fields | null {
  if (id === null) return null;
  const none = { cdn: null, bucket: null, mp4Urls: [], hlsUrl: null, dashUrl: null, thumbnail: null };
  const kind = { isImage: true, isVideo: false, isDoc: false, mime: "image/png", processing: {}, metadata: {} };
  return { id, name: `${id}.png`, path: id, size: 0, url: `https://media.example.com/${id}.png`, ...kind, ...none };
}
