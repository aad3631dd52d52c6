"""Text recognition: rapidocr's detector and recogniser over model files that have been checked, offline.

The page is shrunk for finding lines, which is where the time went and gained no accuracy; the lines themselves are read
from the picture as it came. Which way up the page lies is asked of a few long lines once, not of each line: a single
"1" looks the same both ways.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from murmur.engines.embedder import verify
from murmur.library.ports import Corner, SeenLine

Picture = NDArray[np.uint8]

DETECTION_SIDE = 1280
"""The longer side of the picture in which lines are looked for. Smaller loses lines of 7 points."""

MOST_ENLARGED = 2.0
"""Lines are found in small pictures (of a screen) when those are made larger first."""

LEAST_CONFIDENCE = 0.6
"""What is recognised with less is dropped. Lines of bad scans had 0.88 and more, strokes of drawings taken for letters
0.5 and less."""

ASKED = 12
"""How many lines are asked which way up they are."""

SIDEWAYS = 1.5
UPRIGHT_LETTER = 4.0
"""A line so many times as high as it is wide runs from top to bottom, on a page that lies on its side and on any
other: a lone letter on an upright page is high too."""

LONGEST = 100.0
"""Lines this many times as long as they are high are rules and borders; reading them costs memory without end."""


class RapidRecogniser:
    """`library.ports.Recogniser` over PP-OCR models in `folder`; `files` maps the detector, the recogniser and the
    classifier to their SHA-256 in this order. ModelFileChanged when one differs."""

    def __init__(self, folder: Path, files: Mapping[str, str], threads: int) -> None:
        verify(folder, files)
        from rapidocr import RapidOCR

        cv2.setNumThreads(1)
        detector, recogniser, classifier = (str(folder / name) for name in files)
        self._engine = RapidOCR(
            params={
                "Global.log_level": "critical",
                "Global.use_vertical_padding": False,
                "Det.model_path": detector,
                "Det.limit_type": "max",  # "min" would blow a strip of 10 by 10,000 pixels up to half a gigabyte
                "Det.limit_side_len": DETECTION_SIDE,
                "Rec.model_path": recogniser,
                "Cls.model_path": classifier,
                "EngineConfig.onnxruntime.intra_op_num_threads": threads,
                "EngineConfig.onnxruntime.inter_op_num_threads": 1,
            }
        )

    def lines(self, pixels: bytes, width: int, height: int) -> list[SeenLine]:
        picture = np.frombuffer(pixels, np.uint8).reshape(height, width, 3)
        picture = np.ascontiguousarray(picture[:, :, ::-1])  # the models were trained on BGR
        outlines = self._outlines(picture)
        if not outlines:
            return []
        crops = [_straightened(picture, outline) for outline in outlines]
        longest = sorted(crops, key=lambda crop: -crop.shape[1] / crop.shape[0])[:ASKED]
        if self._upside_down(longest):
            outlines = [outline[2:] + outline[:2] for outline in outlines]
            crops = [np.ascontiguousarray(crop[::-1, ::-1]) for crop in crops]
        read = self._engine.recognize_txt(crops)
        return [
            SeenLine(" ".join(text.split()), _corners(outline), float(confidence))
            for outline, text, confidence in zip(outlines, read.txts or (), read.scores or (), strict=True)
            if text.strip() and confidence >= LEAST_CONFIDENCE
        ]

    def _outlines(self, picture: Picture) -> list[list[Corner]]:
        """The corners of each line, clockwise from the one where its text begins on a page that is not upside
        down."""
        from rapidocr.main import RapidOCRError

        height, width = picture.shape[:2]
        scale = min(MOST_ENLARGED, DETECTION_SIDE / max(height, width))
        size = max(1, round(width * scale)), max(1, round(height * scale))
        small = cv2.resize(picture, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)
        try:
            found = self._engine.detect_and_crop(small, {})[1]
        except RapidOCRError:  # nothing was found
            return []
        if found.boxes is None:
            return []
        boxes = [[(float(x) / scale, float(y) / scale) for x, y in box] for box in found.boxes]
        sizes = [_size(box) for box in boxes]
        lying = sum(high for wide, high in sizes if high > SIDEWAYS * wide)
        standing = sum(wide for wide, high in sizes if high <= SIDEWAYS * wide)
        least = SIDEWAYS if lying > standing else UPRIGHT_LETTER
        turned = [
            box[1:] + box[:1] if high > least * wide else box for box, (wide, high) in zip(boxes, sizes, strict=True)
        ]
        return [box for box in turned if _is_line(*_size(box))]

    def _upside_down(self, crops: Sequence[Picture]) -> bool:
        answers = [label for label, _ in self._engine.cls_and_rotate(list(crops))[1].cls_res or ()]
        return sum("180" in label for label in answers) > len(answers) / 2


def _size(box: Sequence[Corner]) -> tuple[float, float]:
    """Width and height, in pixels."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = box
    wide = max(np.hypot(bx - ax, by - ay), np.hypot(cx - dx, cy - dy))
    high = max(np.hypot(dx - ax, dy - ay), np.hypot(cx - bx, cy - by))
    return float(wide), float(high)


def _is_line(wide: float, high: float) -> bool:
    return wide >= 2 and high >= 2 and wide <= LONGEST * high


def _straightened(picture: Picture, outline: Sequence[Corner]) -> Picture:
    """The line as a picture of its own, text from left to right."""
    wide, high = (max(1, round(side)) for side in _size(outline))
    target = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], np.float32)
    turn = cv2.getPerspectiveTransform(np.array(outline, np.float32), target)
    straight: Any = cv2.warpPerspective(
        picture, turn, (wide, high), borderMode=cv2.BORDER_REPLICATE, flags=cv2.INTER_CUBIC
    )
    return np.asarray(straight, np.uint8)


def _corners(outline: Sequence[Corner]) -> tuple[Corner, Corner, Corner, Corner]:
    first, second, third, fourth = outline
    return first, second, third, fourth
