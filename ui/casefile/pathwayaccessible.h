#pragma once

class PathwayView;

/// Makes every pathway view speak: a list whose items are the marks, in date order. May be called often.
void installPathwayAccessibility();
/// Drops what assistive tools know of the marks of `view`, which are others now.
void forgetPathwayMarks(PathwayView *view);
/// Tells assistive tools that the keyboard came to a mark.
void announcePathwayMark(PathwayView *view, int row);
