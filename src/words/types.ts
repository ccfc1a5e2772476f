/**
 * The shape other languages must fill: the same keys, texts where English has texts, functions of the same parameters
 * where it has functions. A missing key, an extra key or a wrong parameter fails the build.
 */
export type Sentences<T> = {
  readonly [K in keyof T]: T[K] extends (...parameters: infer P) => infer R
    ? (...parameters: P) => Sentences<R>
    : T[K] extends string
      ? string
      : T[K] extends readonly (infer Item)[]
        ? readonly Sentences<Item>[]
        : Sentences<T[K]>;
};
