#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

/// Runs `work(promise)` in another thread and hands over its result; the promise tells of cancelling and
/// takes the progress. Nothing of the interface and no opened base may be touched in there.
template <class Value, class Work>
QFuture<Value> inBackground(Work work)
{
    auto promise = std::make_shared<QPromise<Value>>();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->start();
        promise->addResult(work(*promise));
        promise->finish();
    });
    return promise->future();
}
