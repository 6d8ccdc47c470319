import { log } from '../portable-math.ts'

/**
 * The point below which a given share of the standard normal distribution lies.
 * @param share 0 to 1; 0 gives -Infinity, 1 gives Infinity
 * @returns standard deviations, relative error below 1e-15
 * @source Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37(3), 1988: three ratios of polynomials, with his coefficients
 * @example 0.975: 1.959963984540054
 */
export function normalQuantile(share: number): number {
  if (!(share > 0 && share < 1)) return atTheEnds(share)
  const fromMiddle = share - 0.5
  if (Math.abs(fromMiddle) <= 0.425) return fromMiddle * central(0.180625 - fromMiddle * fromMiddle)
  const r = Math.sqrt(-log(fromMiddle < 0 ? share : 1 - share))
  const distance = r <= 5 ? tail(r - 1.6) : farTail(r - 5)
  return fromMiddle < 0 ? -distance : distance
}

function atTheEnds(share: number): number {
  if (share === 0) return -Infinity
  return share === 1 ? Infinity : NaN
}

/** For shares from 0.075 to 0.925: what the distance from the middle is multiplied with. */
function central(r: number): number {
  const upper = 3.3871328727963665 + r * (133.14166789178438 + r * (1971.5909503065513 + r * (13731.69376550946 + r *
    (45921.95393154987 + r * (67265.7709270087 + r * (33430.57558358813 + r * 2509.0809287301227))))))
  const lower = 1 + r * (42.31333070160091 + r * (687.1870074920579 + r * (5394.196021424751 + r * (21213.794301586597 + r *
    (39307.89580009271 + r * (28729.085735721943 + r * 5226.495278852854))))))
  return upper / lower
}

/** For shares beyond those, down to e^-25. */
function tail(r: number): number {
  const upper = 1.4234371107496835 + r * (4.630337846156546 + r * (5.769497221460691 + r * (3.6478483247632045 + r *
    (1.2704582524523684 + r * (0.2417807251774506 + r * (0.022723844989269184 + r * 0.0007745450142783414))))))
  const lower = 1 + r * (2.053191626637759 + r * (1.6763848301838038 + r * (0.6897673349851 + r * (0.14810397642748008 + r *
    (0.015198666563616457 + r * (0.0005475938084995345 + r * 1.0507500716444169e-9))))))
  return upper / lower
}

/** For smaller shares. */
function farTail(r: number): number {
  const upper = 6.657904643501103 + r * (5.463784911164114 + r * (1.7848265399172913 + r * (0.29656057182850487 + r *
    (0.026532189526576124 + r * (0.0012426609473880784 + r * (2.7115555687434876e-5 + r * 2.0103343992922881e-7))))))
  const lower = 1 + r * (0.599832206555888 + r * (0.1369298809227358 + r * (0.014875361290850615 + r * (0.0007868691311456133 +
    r * (1.8463183175100548e-5 + r * (1.421511758316446e-7 + r * 2.0442631033899397e-15))))))
  return upper / lower
}
