/** Which tile of a tree: hashes of 256^level leaves each, from the place 256 × index on (C2SP tlog-tiles). */
export type TilePlace = { readonly level: number; readonly index: number };

/** A tile: its hashes one after the other, 32 bytes each, 256 at most. */
export type Tile = TilePlace & { readonly hashes: Buffer };
