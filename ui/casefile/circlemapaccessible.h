#pragma once

class CircleMapView;

/// Makes every circle speak: a list whose items are its marks, by domain. May be called often.
void installCircleAccessibility();
/// Drops what assistive tools know of the marks of `view`, which are others now.
void forgetCircleMarks(CircleMapView *view);
/// Tells assistive tools that the keyboard came to a mark.
void announceCircleMark(CircleMapView *view, int mark);
