/** A larger array that begins with what a smaller one holds. */
export function withRoom<Numbers extends Float64Array<ArrayBuffer> | Int32Array<ArrayBuffer>>(larger: Numbers, smaller: Numbers): Numbers {
  larger.set(smaller)
  return larger
}
