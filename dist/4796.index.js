export const id = 4796;
export const ids = [4796];
export const modules = {

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 11113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ fixOf),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   Vq: () => (/* binding */ isHeading),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   nc: () => (/* binding */ cellsOf)
/* harmony export */ });
/** As the field's tools write a value that is not there. */
const missing = /^(?:|nan|null|none|n\/?a|-)$/i;
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** What is written where a value did not come out, and is no heading. */
const instead = /^(?:[+-]?inf(?:inity)?|timeout|error)$/i;
/** A word or two: what people write over a column. */
const heading = /^[\p{L}_][\p{L}\w .%()/-]*$/u;
/** The lines of a file of numbers, with its own ends of lines; blank ones at its end are none. */
const linesOf = (text) => {
    const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
    return lines.slice(0, lines.findLastIndex((line) => line.trim() !== '') + 1);
};
const cellsOf = (line) => line.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
const isMissing = (cell) => missing.test(cell);
const isHeading = (cells) => cells.every((cell) => heading.test(cell) && !missing.test(cell) && !instead.test(cell));
/** A number as a cell has it; infinite where it is larger than one can be, null: it is none. */
const numberIn = (cell) => (number.test(cell) ? Number(cell) : null);
/** What to do about a word in place of a number. */
const fixOf = (cell) => instead.test(cell) ? 'write nothing where no value came, or the limit that was waited for' : '';


/***/ }),

/***/ 21776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ DiagnosedError)
/* harmony export */ });
/* harmony import */ var _convoy_manifest_diagnostic__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38144);
/* harmony import */ var _convoy_model_error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91707);


/** A file that cannot be used, with everything that is wrong with it, each fault at its place. */
class DiagnosedError extends _convoy_model_error__WEBPACK_IMPORTED_MODULE_1__/* .ConvoyError */ .rG {
    diagnostics;
    constructor(diagnostics, code) {
        super(code, diagnostics.map(_convoy_manifest_diagnostic__WEBPACK_IMPORTED_MODULE_0__/* .format */ .G).join('\n'));
        this.diagnostics = diagnostics;
    }
}


/***/ }),

/***/ 79471:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ verb)
/* harmony export */ });
/** Keeps the inputs' types for `run`. */
const verb = (definition) => definition;


/***/ }),

/***/ 64796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  detect: () => (/* binding */ detect_detect)
});

;// CONCATENATED MODULE: ./packages/judge/src/numbers/detector.ts
/** Orders of magnitude that are told apart: beyond them the score is 1. */
const magnitudes = 10;
/** Digits of a score: what differs by less differs by rounding. */
const precision = 1e6;
/**
 * A score of the probability that a normal stream brings something at least as strange: −log₁₀ p on [0, 10] brought to
 * [0, 1], so that 0.5 is one row in 100,000.
 */
const scoreOf = (p) => {
    const score = Math.min(1, Math.max(0, -Math.log10(p) / magnitudes));
    return Math.round(score * precision) / precision;
};
/** From this score on something is an anomaly. */
const alertScore = 0.5;

;// CONCATENATED MODULE: ./packages/judge/src/numbers/history.ts
/** Keeps the newest `capacity` values in one piece, so that windows of them are read without wrapping around. */
const createHistory = (capacity) => {
    const values = new Float64Array(2 * capacity);
    let [end, count] = [0, 0];
    return {
        values,
        end: () => end,
        count: () => count,
        push: (value) => {
            if (end === values.length) {
                values.copyWithin(0, end - capacity);
                end = capacity;
            }
            values[end] = value;
            end += 1;
            count = Math.min(capacity, count + 1);
        },
    };
};
const widest = 1e100;
/** The finest part of the unit that counts: what a scale or an offset rounds differently is beneath it. */
const finest = 2 ** -40;
/**
 * Brings a stream to an origin and a unit of its own, its first value and the first step away from it, on a grid so fine
 * that only rounding is lost: what is equal on one scale is equal on all, and sums of squares neither overflow nor vanish.
 */
const createUnit = () => {
    let origin = Number.NaN;
    let unit = 0;
    return (value) => {
        if (Number.isNaN(origin))
            origin = value;
        const distance = Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, value - origin));
        if (unit === 0)
            unit = Math.abs(distance);
        if (unit === 0)
            return 0;
        return Math.round(Math.min(widest, Math.max(-widest, distance / unit)) / finest) * finest;
    };
};

;// CONCATENATED MODULE: ./packages/judge/src/numbers/nearest.ts
/** Mean of the `size` smallest distances, of which the first `count` of `squares` are the squares; 0 of none. */
const createNearest = (size) => {
    const kept = new Float64Array(size);
    /** Keeps a value among those that are kept, ascending, and gives back the largest of them. */
    const insert = (value, filled) => {
        let at = filled;
        while (at > 0 && kept[at - 1] > value) {
            kept[at] = kept[at - 1];
            at -= 1;
        }
        kept[at] = value;
        return kept[size - 1];
    };
    return (squares, count) => {
        const first = Math.min(size, count);
        for (let index = 0; index < first; index += 1)
            insert(squares[index], index);
        let limit = kept[size - 1];
        for (let index = first; index < count; index += 1) {
            const value = squares[index];
            if (value < limit)
                limit = insert(value, size - 1);
        }
        let sum = 0;
        for (let index = 0; index < first; index += 1)
            sum += Math.sqrt(kept[index]);
        return first === 0 ? 0 : sum / first;
    };
};

;// CONCATENATED MODULE: ./packages/judge/src/numbers/tail.ts
/** Fewer values than these say nothing of a tail. */
const fewest = 20;
/** The part of all values that is the tail. */
const part = 0.1;
/** A light tail is not believed before many values say so: so many values count for a shape of `priorShape`. */
const priorWeight = 30;
const priorShape = 0.1;
/** Shapes beyond these are not believed: at 1 a tail has no mean, and far below 0 it ends soon after the largest value. */
const heaviest = 0.9;
const lightest = -0.05;
/** The largest value counts for less with every one after it. */
const fading = 0.999;
/** Values that differ by less of the largest are equal: a scale that is not a power of two rounds them differently. */
const equal = 1e-9;
/** Where a value belongs in the first `count` of an ascending list: before all that are not smaller. */
const placeOf = (ascending, count, value) => {
    let [low, high] = [0, count];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (ascending[middle] < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
};
/**
 * Probability of an excess under a generalised Pareto distribution that is fitted to the excesses from `first` on. What is
 * not known of its scale makes the tail heavier by the inverse of how many they are, as with the predictive distribution of
 * exponential excesses.
 */
const paretoTail = ({ ascending, count, overlap }, first, threshold, value) => {
    const size = count - first;
    let [mean, weighted] = [0, 0];
    for (let index = first; index < count; index += 1) {
        const excess = ascending[index] - threshold;
        mean += excess / size;
        weighted += (excess * (1 - (index - first + 0.65) / size)) / size;
    }
    const fitted = mean > 2 * weighted ? 2 - mean / (mean - 2 * weighted) : 0;
    const independent = Math.max(1, size / overlap);
    const drawn = (independent * fitted + priorWeight * priorShape) / (independent + priorWeight);
    const believed = Math.min(heaviest, Math.max(lightest, drawn));
    const shape = believed + 1 / independent;
    const scaled = (value - threshold) / (mean * (1 - believed));
    if (Math.abs(shape) < 1e-6)
        return Math.exp(-scaled);
    return shape * scaled <= -1 ? 0 : (1 + shape * scaled) ** (-1 / shape);
};
/**
 * Within the values seen so far their ranks (conformal p-values: Vovk, Gammerman and Shafer, 2005); beyond them a
 * generalised Pareto tail over the largest tenth (Pickands, 1975; on streams: Siffer et al., KDD 2017), fitted by
 * probability-weighted moments (Hosking and Wallis, 1987) with a shape that is drawn to a prior. Keeps
 * the newest `capacity` values, and no more than the newer half of all: what was seen at first was seen with little to
 * compare it with. Of values that come from overlapping windows only every `overlap`th counts as one of its own.
 */
const createTail = (capacity, overlap) => {
    const newest = new Float64Array(capacity);
    const ascending = new Float64Array(capacity);
    let [count, seen, largest] = [0, 0, 0];
    const beyond = (value) => {
        const threshold = ascending[count - Math.max(5, Math.floor(count * part)) - 1];
        // Of discrete values many are at the threshold: only what exceeds it is its tail.
        const first = placeOf(ascending, count, threshold + equal * (ascending[count - 1] - threshold));
        if (first === count || ascending[first] <= threshold)
            return largest === 0 ? 0 : 1 / (count + 1) / (1 + (value - threshold) / largest);
        return ((count - first) / count) * paretoTail({ ascending, count, overlap }, first, threshold, value);
    };
    return {
        probability: (value) => {
            if (count < fewest)
                return 1;
            const atLeast = count - placeOf(ascending, count, value * (1 - equal));
            const rank = (atLeast + 1) / (count + 1);
            if (rank > part)
                return rank;
            // What came thrice comes again; and nobody knows more of what is rare than how long it did not come.
            const known = atLeast < 3 ? (count + 1) ** -4 : rank;
            return Math.min(rank, Math.max(beyond(value), known));
        },
        learn: (value) => {
            const most = Math.min(capacity, Math.max(2 * fewest, (seen + 1) >> 1));
            while (count >= most) {
                const at = placeOf(ascending, count, newest[(seen - count) % capacity]);
                ascending.copyWithin(at, at + 1, count);
                count -= 1;
            }
            const at = placeOf(ascending, count, value);
            ascending.copyWithin(at + 1, at, count);
            ascending[at] = value;
            newest[seen % capacity] = value;
            count += 1;
            seen += 1;
            largest = Math.max(largest * fading, value);
        },
        note: (value) => {
            largest = Math.max(largest, value);
        },
    };
};

;// CONCATENATED MODULE: ./packages/judge/src/numbers/strangeness.ts


/** While something is strange every so manieth row is learnt: what stays strange becomes normal, but slowly. */
const reluctance = 8;
const calibrated = 2048;
/**
 * The smallest of the measures' tail probabilities, times their number (Bonferroni). A row is learnt only `delay` rows
 * later, so that a change that comes gradually does not teach its own beginning, and reluctantly when anything alarmed
 * meanwhile.
 */
const createStrangeness = (overlaps, delay) => {
    const tails = overlaps.map((overlap) => createTail(calibrated, overlap));
    const waiting = Array.from({ length: delay }, () => new Float64Array(overlaps.length));
    let [rows, since] = [0, delay];
    return {
        next: (now) => {
            const slot = waiting[rows % delay];
            const isLearnt = since >= delay || rows % reluctance === 0;
            if (rows >= delay)
                for (const [index, tail] of tails.entries())
                    tail[isLearnt ? 'learn' : 'note'](slot[index]);
            slot.set(now);
            rows += 1;
            let smallest = 1;
            for (const [index, tail] of tails.entries())
                smallest = Math.min(smallest, tail.probability(now[index]));
            const score = scoreOf(smallest * overlaps.length);
            since = score >= alertScore ? 0 : since + 1;
            return score;
        },
    };
};

;// CONCATENATED MODULE: ./packages/judge/src/numbers/knn-cad.ts



/** Rows of the windows that are compared; the longest is compared by its mean, too. */
const knn_cad_short = 4;
const knn_cad_long = 16;
const neighbours = 10;
/** Rows between what is looked at and what it is compared with, once there are enough: so long a change stays new. */
const widestGap = 128;
/** So many rows behind the gap are compared one by one, of those before them every `stride`th. */
const dense = 512;
const stride = 8;
const remembered = 4096;
const compared = dense + remembered / stride;
/** What part of the usual roughness is told from none. */
const knn_cad_finest = 0.01;
/** What is usual is a mean over all rows at first, and over about 500 later. */
const slowest = 0.002;
/**
 * Conformalised nearest neighbours (KNN-CAD: Burnaev and Ishimtsev, arXiv 1608.04585): a row is as strange as the window
 * that it ends is far from its nearest neighbours in the past, ranked among the distances of the rows before. As there,
 * what a window is compared with ends well before it, so that a change stays new for a while. Different from there:
 * windows of several lengths and their mean at once, a Pareto tail beyond the ranks; and the last step and how rough the
 * last rows are, for a line gone flat is near to everything. Work and memory per row are bounded: at most 1,024 windows.
 */
const createKnnCad = () => {
    const toUnit = createUnit();
    const rows = createHistory(remembered + knn_cad_long);
    const means = createHistory(remembered + knn_cad_long);
    const [ofRow, ofShort, ofLong, ofMean] = squaresOf();
    const nearest = createNearest(neighbours);
    const strangeness = createStrangeness([1, knn_cad_short / 2, knn_cad_long / 2, knn_cad_long / 2, 1, knn_cad_long / 2, knn_cad_long / 2], 2 * knn_cad_long);
    let usual = 0;
    /** Compares the windows that end now with those that ended `from`, `from + step`, … rows ago; how many there are then. */
    const compare = (from, to, step, before) => {
        const { values } = rows;
        const last = rows.end() - 1;
        const lastMean = means.end() - 1;
        const mean = means.values[lastMean];
        let count = before;
        for (let lag = from; lag <= to; lag += step) {
            let squares = (values[last] - values[last - lag]) ** 2;
            ofRow[count] = squares;
            for (let at = last - 1; at > last - knn_cad_short; at -= 1)
                squares += (values[at] - values[at - lag]) ** 2;
            ofShort[count] = squares;
            for (let at = last - knn_cad_short; at > last - knn_cad_long; at -= 1)
                squares += (values[at] - values[at - lag]) ** 2;
            ofLong[count] = squares;
            ofMean[count] = (mean - means.values[lastMean - lag]) ** 2;
            count += 1;
        }
        return count;
    };
    const compareAll = () => {
        const oldest = rows.count() - knn_cad_long;
        const gap = Math.max(1, Math.min(widestGap, oldest >> 2));
        const near = Math.min(oldest, gap + dense - 1);
        return compare(Math.ceil((near + 1) / stride) * stride, oldest, stride, compare(gap, near, 1, 0));
    };
    /** The last step, and the mean of the last rows and of the steps between them. */
    const summary = () => {
        const { values } = rows;
        const end = rows.end();
        let [sum, steps, step] = [0, 0, 0];
        for (let at = Math.max(1, end - knn_cad_long); at < end; at += 1) {
            sum += values[at];
            if (at === end - knn_cad_long)
                continue;
            step = Math.abs(values[at] - values[at - 1]);
            steps += step;
        }
        return { mean: sum / knn_cad_long, step, rough: steps / (knn_cad_long - 1) };
    };
    return {
        next: (value) => {
            if (!Number.isFinite(value))
                return 0;
            rows.push(toUnit(value));
            const { mean, step, rough } = summary();
            means.push(mean);
            if (rows.count() < 2 * knn_cad_long)
                return 0;
            const count = compareAll();
            const far = [ofRow, ofShort, ofLong, ofMean].map((squares) => nearest(squares, count));
            const smooth = 1 / (rough + knn_cad_finest * usual || 1);
            usual += (rough - usual) * Math.max(slowest, 1 / rows.count());
            return strangeness.next([...far, step, rough, smooth]);
        },
    };
};
const squaresOf = () => {
    const one = () => new Float64Array(compared);
    return [one(), one(), one(), one()];
};

;// CONCATENATED MODULE: ./packages/judge/src/detect.ts


/** The bundled detector: of those that `bench/detect.ts` measures the one that finds most at the same false alarms. */
const createDetector = () => createKnnCad();
/** An anomaly is over when so many rows in a row had none: until then it has been told already. */
const quietRows = 64;
/** Says of each score in turn whether it is to be told: the first of an anomaly is, not what belongs to it. */
const createAlerts = (threshold = alertScore) => {
    let quiet = quietRows;
    return (score) => {
        const tell = score >= threshold && quiet >= quietRows;
        quiet = score >= threshold ? 0 : quiet + 1;
        return tell;
    };
};
/** The scores of a series in [0, 1], a row each, and the indexes of the rows that are alerts. Nothing looks ahead. */
const detect = (values) => {
    const detector = createDetector();
    const isAlert = createAlerts();
    const alerts = [];
    const scores = values.map((value, row) => {
        const score = detector.next(value);
        if (isAlert(score))
            alerts.push(row);
        return score;
    });
    return { scores, alerts };
};

// EXTERNAL MODULE: ./packages/model/src/plural.ts
var plural = __webpack_require__(89955);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./packages/convoy/src/exit.ts
var exit = __webpack_require__(39374);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/manifest/src/diagnostic.ts
var diagnostic = __webpack_require__(38144);
// EXTERNAL MODULE: ./packages/model/src/error.ts
var error = __webpack_require__(91707);
// EXTERNAL MODULE: ./packages/convoy/src/cells.ts
var src_cells = __webpack_require__(11113);
// EXTERNAL MODULE: ./packages/convoy/src/diagnosed.ts
var diagnosed = __webpack_require__(21776);
;// CONCATENATED MODULE: ./packages/convoy/src/series.ts






const code = 'SERIES_INVALID';
/** More faults of one file tell nothing new. */
const shown = 5;
const readValue = (cell) => {
    if ((0,src_cells/* isMissing */.b2)(cell))
        return Number.NaN;
    const value = (0,src_cells/* numberIn */.Po)(cell);
    return value !== null && Number.isFinite(value) ? value : null;
};
/** A first line is a header when a cell is called `value`, or when all are words. */
const headerOf = (line) => {
    const cells = (0,src_cells/* cellsOf */.nc)(line);
    const named = cells.findIndex((cell) => /^value$/i.test(cell));
    if (named >= 0)
        return { isHeader: true, isNamed: true, column: named };
    return { isHeader: cells.length > 1 && (0,src_cells/* isHeading */.Vq)(cells), isNamed: false, column: 1 };
};
/** Reads `timestamp,value` lines; rows count in their order, whatever their timestamps say. Throws `SERIES_INVALID`. */
const parseSeries = (text, file) => {
    const lines = (0,src_cells/* linesOf */.Dx)(text);
    const first = lines.findIndex((line) => line.trim() !== '');
    const { isHeader, isNamed, column } = headerOf(lines[first] ?? '');
    const [timestamps, values, faults] = [[], [], []];
    for (const [index, line] of lines.entries()) {
        if (line.trim() === '' || (isHeader && index === first))
            continue;
        const cells = (0,src_cells/* cellsOf */.nc)(line);
        const value = cells.length > column ? readValue(cells[column]) : null;
        if (value === null && faults.length < shown)
            faults.push(faultOf(file, index, line, column));
        timestamps.push(cells[0]);
        values.push(value ?? Number.NaN);
    }
    if (faults.length > 0)
        throw new diagnosed/* DiagnosedError */.x(faults, code);
    if (values.length === 0)
        throw new diagnosed/* DiagnosedError */.x([placed(file, 0, '', 0, 'there is no row in it', fix)], code);
    return { timestamps, values, heading: isHeader && !isNamed ? (lines[first] ?? null) : null };
};
const fix = 'write a line `timestamp,value` for each row, for example `2026-01-01T00:00:00Z,12.5`; a missing value is empty';
const placed = (file, line, source, at, message, how) => ({
    ...{ severity: 'error', code, file, line: line + 1, column: at + 1 },
    ...{ message, fix: how, source: (0,diagnostic/* excerpt */.K)(source, at + 1) },
});
const faultOf = (file, line, source, column) => {
    const before = source.split(',').slice(0, column);
    const isShort = source.split(',').length <= column;
    const at = isShort ? 0 : before.reduce((sum, cell) => sum + cell.length + 1, 0);
    if (isShort)
        return placed(file, line, source, at, 'the row has no value', fix);
    return placed(file, line, source, at, 'the value is not a number', (0,src_cells/* fixOf */.BW)((0,src_cells/* cellsOf */.nc)(source)[column] ?? '') || fix);
};
/** Reads a series from a file. Throws `SERIES_INVALID`, and `SERIES_UNREADABLE` where there is no such file. */
const readSeries = async (cwd, called) => {
    const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, called), 'utf8').catch((thrown) => {
        const why = (0,error/* messageOf */.bD)(thrown);
        throw new error/* ConvoyError */.rG('SERIES_UNREADABLE', `${called} cannot be read: ${why}; give a file by --series`, {
            cause: thrown,
        });
    });
    return parseSeries(text, called);
};

// EXTERNAL MODULE: ./packages/convoy/src/verb.ts
var verb = __webpack_require__(79471);
// EXTERNAL MODULE: ./packages/convoy/src/view/text.ts
var view_text = __webpack_require__(23521);
;// CONCATENATED MODULE: ./packages/convoy/src/verbs/detect.ts







const help = `A row's score says how strange it is, seen from the rows before it and no others: 0.5 is about one row in 100,000 of
a normal series, 1 one in 10¹⁰. An alert is the first row with 0.5 and more after 64 rows that had less. Rows without a
value score 0 and are not learnt. Rows are counted from 0, a header apart.`;
const detect_detect = (0,verb/* verb */.w)({
    inputs: {
        series: schemas/* string */.YjP('expects a file')
            .min(1, 'expects a file')
            .describe('A file of lines `timestamp,value`; a header is passed over'),
    },
    help,
    run: async ({ series: file }, { cwd, note }) => {
        const { timestamps, values, heading } = await readSeries(cwd, file);
        if (heading !== null)
            note(`${(0,view_text/* clean */.uH)(file)}: '${(0,view_text/* clean */.uH)(heading)}' is taken for a header`);
        const { scores, alerts } = detect(values);
        const absent = values.filter(Number.isNaN).length;
        const rows = alerts.map((row) => [`row ${row}`, (0,view_text/* clean */.uH)(timestamps[row] ?? ''), String(values[row]), scores[row]]);
        const width = (column) => Math.max(0, ...rows.map((row) => String(row[column]).length));
        const lines = rows.map(([row, at, value, score]) => `  ${(0,view_text/* fill */.GS)(String(row), width(0))}  ${(0,view_text/* fill */.GS)(String(at), width(1))}  ${(0,view_text/* fill */.GS)(String(value), width(2))}  score ${Number(score).toFixed(2)}`);
        const without = absent === 0 ? '' : `, ${absent} without a value`;
        const text = [
            `${(0,view_text/* clean */.uH)(file)}: ${(0,plural/* plural */.L)(alerts.length, 'alert')} in ${(0,plural/* plural */.L)(values.length, 'row')}${without}`,
            ...lines,
        ];
        return { exit: exit/* exits */.c.done, text: text.join('\n'), json: { scores, alerts } };
    },
});


/***/ }),

/***/ 38144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ format),
/* harmony export */   K: () => (/* binding */ excerpt)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8090);

const margin = 80;
const limit = 2 * margin;
/** The part of a line that `format` can put a caret under; control characters cannot act on a terminal or a CI log. */
const excerpt = (line, column) => {
    const from = column > limit ? column - 1 - margin : 0;
    const part = line.slice(from, from + limit + margin);
    return `${from > 0 ? '…' : ''}${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .clean */ .uH)(part)}${from + part.length < line.length ? '…' : ''}`;
};
/** How many characters of `source` stand before the offending one. */
const caretAt = (column) => (column > limit ? margin + 1 : column - 1);
/** `file:line:column: message`, then the offending line with a caret under the column, then the fix. */
const format = ({ severity, file, line, column, message, fix, source }) => {
    const pad = source.slice(0, caretAt(column)).replaceAll(/[^\t]/g, ' ');
    return [
        `${file}:${line}:${column}: ${severity === 'warning' ? 'warning: ' : ''}${message}`,
        `  | ${source}`,
        `  | ${pad}^`,
        ...(fix === undefined ? [] : [`  fix: ${fix}`]),
    ].join('\n');
};


/***/ }),

/***/ 8090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ dotted),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   uH: () => (/* binding */ clean),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** Replaces what could act on a terminal or a CI log (control, direction and line-break characters); keeps tabs. */
const clean = (text) => text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (char) => (char === '\t' ? char : '·'.repeat(char.length)));
const longest = 60;
/** Foreign text within a message: short, on one line, in backticks. */
const code = (text) => `\`${clean(text.length > longest ? `${text.slice(0, longest)}…` : text).replaceAll('\t', ' ')}\``;
/** A path as people write it: `services.web.needs[0]`. */
const dotted = (path) => path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');
/** " in `services.web`", or nothing at the root. */
const within = (path) => (path.length === 0 ? '' : ` in ${code(dotted(path))}`);
const plain = (text) => text.toLowerCase().replaceAll(/[_ ]/g, '-');
const letters = (text) => [...text].sort().join('');
/** The known word that was most likely meant, or undefined when none is near. */
const nearest = (word, known) => {
    if (word.length > longest)
        return undefined;
    let best;
    for (const candidate of known) {
        const far = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(plain(word), plain(candidate));
        const swapped = word.length > 2 && letters(plain(word)) === letters(plain(candidate));
        const near = swapped || far <= Math.max(1, Math.floor(0.4 * Math.min(word.length, candidate.length)));
        if (near && far < (best?.far ?? Number.POSITIVE_INFINITY))
            best = { candidate, far };
    }
    return best?.candidate;
};
/** ": did you mean `x`?" and the fix, from the known words; else the fix names some of them. */
const didYouMean = (word, known) => {
    const meant = nearest(word, known);
    if (meant !== undefined)
        return { question: `: did you mean ${code(meant)}?`, fix: `write ${code(meant)}` };
    if (known.length === 0)
        return { question: '' };
    const some = known.slice(0, 12).map(code).join(', ');
    return { question: '', fix: `known here: ${some}${known.length > 12 ? ', …' : ''}` };
};


/***/ }),

/***/ 89955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 case`, `2 cases`. */
const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;


/***/ })

};
